"""Rules and tables of Spanish, one file a class of token; `spanish` gives their order."""
