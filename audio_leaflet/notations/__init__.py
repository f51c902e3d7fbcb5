"""One file a notation in which a pronunciation is written; the file's name is the notation's."""
