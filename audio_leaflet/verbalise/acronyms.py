"""Words written in capitals, sorted: letters, words, and what only a person can know.

A row is needed only where the general rule of `capitals` (length, pronounceability, neighbours)
would be wrong. Sources: acronyms counted in real labels, and how each is said.
"""

from __future__ import annotations

from audio_leaflet.verbalise.core import listed

LETTERS = listed(
    # bodies and addresses
    "FDA MHRA EMA NHS CDC WHO NIH USP NF EU UK USA US UN ASHP AHFS GSK MSD "
    "UCB PPC NDC BP EP PO HPUS "
    "EEA TGA HPRA DEA ANSM AEMPS SARL HIPAA "
    # classes of medicines and enzymes
    "MAO MAOI SSRI SNRI TCA NSAID ARB PPI NRTI NNRTI HRT OCP DMARD ASA APAP HCTZ MTX TNF HMG PDE "
    "DPP GLP SGLT GABA NMDA CYP COMT DPD TPMT UGT PDGF VEGF EGFR ALK JAK BTK MTOR INSTI "
    "LMWH TPN IGF HGH LABA LAMA SABA ICS OTC POM CBD THC LSD MDMA ACTH CRH TSH FSH LH HCG PTH "
    # tests and measures
    "INR ALT AST ALP GGT LDH CPK CK CRP ESR CBC WBC RBC BUN LDL HDL TG TC VLDL PSA BMI BSA ECG EKG "
    "EEG MRI CT GFR CRCL AUC SD SE CI PK PD QT QTC ULN LLN IOP FEV PFT SGOT SGPT ALAT ASAT TIBC "
    "PT PTT APTT ANC CSF SMBG PASI ACR MADRS IIEF NYHA CDAI HAQ SF ANOVA BASDAI "
    # diseases
    "HIV HBV HCV HSV HPV CMV EBV RSV COPD GERD GORD ADHD OCD PTSD MDD GAD IBS "
    "IBD UTI URTI STD STI DVT "
    "VTE CHF CHD CAD CVD MI TIA PVD RA OA SLE AML CLL CML NHL HCC RCC PKU TB MDR SJS EPS NMS "
    "TD DKA HHS SIADH PML CJD MRSA CDAD NAION AGEP IMNM PMS PMDD BPH ED AMD GVHD HUS TTP ITP "
    "PAH PH CABG TURP PUVA HELLP GI GU CNS ENT IV IM SC ICU ER EMS CPR OB GYN LASIK HOFH HEFH "
    # substances and packs
    "HCL DNA RNA ATP DHA EPA PVC PET HDPE LDPE PP PVDC EDTA BHA BHT PEG "
    "NAPQI DDAVP BCG MMR DTP HIB "
    "HA DMSO PABA BPA UV UVA UVB SPF HFA CFC MDI DPI IUD LDA DI HZ EXP NDA ANDA BLA MSI HCP HLA "
    "CD TH IL IFN FIL USAN QOL ADR ID "
)
"""Said letter by letter although they look like words, or stand beside words in capitals."""

SAID_AS_WORDS = listed(
    "ACE AIDS COX SARS REMS DRESS COVID COV CARDS SEER ANCOVA ELISA NATO "
    "UNICEF LASER SCUBA RADAR PIN "
    "ASCOT SPARCL SAD CAM"
)
"""Acronyms with a name of their own."""

AMBIGUOUS = {
    "MS": "multiple sclerosis, morphine sulfate, or another",
    "MSO4": "morphine sulfate or magnesium sulfate",
    "MGSO4": "magnesium sulfate or morphine sulfate",
    "HS": "half strength, at bedtime, or another",
    "OD": "right eye, once daily, overdose",
    "OS": "left eye or by mouth",
    "OU": "both eyes",
    "AS": "left ear, ankylosing spondylitis, or the word",
    "AD": "right ear or Alzheimer's disease",
    "AU": "both ears or gold",
    "CP": "chest pain or another",
    "SOB": "shortness of breath",
    "ED": "emergency department or erectile dysfunction",
    "MI": "heart attack or mitral insufficiency",
    "PE": "pulmonary embolism or another",
    "UC": "ulcerative colitis or another",
    "MM": "multiple myeloma or millimeters",
    "DC": "discharge or discontinue",
}
"""Said as letters and shown to a pharmacist."""

ROUTES = {
    "IV": "intravenous",
    "IM": "intramuscular",
    "SC": "subcutaneous",
    "SQ": "subcutaneous",
    "SUBQ": "subcutaneous",
    "PO": "by mouth",
    "PR": "",
}

SHORT_WORDS = listed(
    "an as at be by do go he if in is it me my no of oh ok on or so to up we am "
    "act add age ago aid air all and any are arm ask ate bad bag ban bar bed "
    "big bit box boy but buy "
    "can cap car cup cut day did die dot dry due ear eat egg end eye far fat fed "
    "few max fit fix flu for fun "
    "gas gel get got gum guy had has hat her hid him hip his hit hot how ice "
    "ill ink its jar jaw job "
    "jug key kid kit lab lay led leg let lid lie lip lot low man map may men "
    "met mix mom mud net new "
    "nor not now nut odd off oil old one our out own pad pan pap pay pea pen "
    "per pet pie pig pill pin "
    "pit pop pot pre pro pub put ran raw red rib rid rub rug run sad saw say "
    "sea see set sex she shy "
    "sip sir sit six sky son soy spa sun tab tan tap tar tax tea ten the tie "
    "tin tip toe ton too top "
    "toy try tub two dye dose oral use van via wax way web wet who why wig win yes yet "
    "you zip non mix egg lap war "
    "nose skin"
)
"""Ordinary words of two and three letters: in capitals they are emphasis, not acronyms."""

MIXED = {
    "Rx": "R X",
    "HCl": "H C L",
    "Na": "N A",
    "Vd": "V D",
    "pKa": "P K A",
    "Ca": "C A",
    "Hb": "H B",
    "Hgb": "H G B",
    "Hct": "H C T",
    "Ig": "I G",
    "NaCl": "N A C L",
    "KCl": "K C L",
    "GABAA": "G A B A A",
    "GABAB": "G A B A B",
    "CoA": "co A",
    "HbA1c": "H B A one C",
    "SpO2": "S P O two",
    "Cmax": "C max",
    "Cmin": "C min",
    "Tmax": "T max",
    "eGFR": "E G F R",
    "pH": "P H",
    "IgG": "I G G",
    "IgE": "I G E",
    "IgA": "I G A",
    "IgM": "I G M",
    "PhD": "P H D",
    "kDa": "kilodaltons",
    "GmbH": "G M B H",
    "CoV": "cov",
}
"""Mixed capitals whose saying does not follow from their letters."""
