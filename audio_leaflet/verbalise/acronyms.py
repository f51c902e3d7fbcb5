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
    "OH TH IL IFN FIL USAN QOL ADR ID "
    # look like words of four letters and more, and are not
    "ACEI AIHA IVIG LAIV UKCA PSUR AHUS EGPA SCIG ACIP IDSA MAOB PAOP UCUM LEMS ASAP AIDP EORTC "
    "NAAT CLIA AEBE EOOD FOBT HFREF EMEA "
    # words of three letters, unless beside other capitals that are words
    "ART ERA PET PEG PAD MAP OAT INN RAP FAP HAP LAM MAC GIP SAP "
)
"""Said letter by letter although they look like words, or stand beside words in capitals."""

SAID_AS_WORDS = listed(
    "ACE AIDS COX SARS REMS DRESS COVID COV CARDS SEER ANCOVA ELISA NATO "
    "UNICEF LASER SCUBA RADAR PIN "
    "ASCOT SPARCL SAD CAM PAK"
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
    "CD": "Crohn's disease, controlled drug, or another",
    "MM": "multiple myeloma or millimeters",
    "DC": "discharge or discontinue",
}
"""Said as letters and shown to a pharmacist."""

DOUBLE = listed("ALL ADD TEN HIT ACT AGE CAP CAR CAT MEN FIX DOT BAN AID NET MET POP")
"""Words, and acronyms where they stand beside an acronym: SJS/TEN, ALL or AML."""

ROUTES = {
    "IV": "intravenous",
    "IM": "intramuscular",
    "SC": "subcutaneous",
    "SQ": "subcutaneous",
    "SUBQ": "subcutaneous",
    "PO": "by mouth",
    "PR": "",
    "CIVI": "continuous intravenous infusion",
    "CSCI": "continuous subcutaneous infusion",
}

SHORT_WORDS = listed(
    "am an as at ax be by do go he hi if in is it me my no of oh ok on or ox so to up we act "
    "add aft age ago aid ail air ale all and ant any ape app apt are ark arm art ash ask ass "
    "ate awe axe aye bad bag ban bar bat bay bed bee beg bet bib big bin bit bow box boy bra "
    "bud bug bum bun bus but buy bye cab cal can cap car cat cob cod cog con cot cow cry cub "
    "cud cue cup cut dab dad dam day den dew did die dig dim din dip doc doe dog don dot dry "
    "due duo dye ear eat ebb eel egg ego eke elf elk elm end era erg eve ewe eye fan far fat "
    "fax fed fee few fib fig fin fir fit fix flu fly foe fog for fox fro fry fun fur gag gal "
    "gap gas gel gem get gig gin god got gum gun gut guy gym had ham has hat hay hem hen her "
    "hex hey hid him hip his hit hoe hog hop hot how hub hue hug hum hut ice icy ill imp ink "
    "inn ion ire its ivy jab jam jar jaw jet job jog jot joy jug jut keg ken key kid kin kit "
    "lab lad lag lam lap law lax lay lea led leg let lid lie lip lot low lug lye mad man map "
    "mar mat max may med men met mid mix mob mom moo mow mud mug mum nab nag nap nay net new "
    "nib nil nip nod non nor not now nub nun nut oak oar oat odd off oft oil old one opt orb "
    "ore our out ova owe owl own pad pal pan pap pat paw pay pea pee peg pen per pet pew pie "
    "pig pin pip pit ply pod pop pot pox pre pro pry pub pup pus put rag ram ran rap rat raw "
    "ray red ref rep rev rib rid rig rim rip rob rod rot row rub rue rug rum run rut rye sac "
    "sad sag sap sat saw say sea see set sew sex she shy sip sir sit six ski sky sly son sow "
    "soy spa spy sty sub sue sum sun sup tab tad tag tam tan tap tar tat tax tea tee ten the "
    "tic tie tin tip toe tom ton too top tor tot tow toy try tub tug two urn use van vat vet "
    "vex via vie vow wad wag wan war was wax way web wed wee wet who why wig win wit woe won "
    "wry yam yap yaw yea yen yes yet yew you yum zap zip zit zoo dose nose oral pill skin "
)
"""Ordinary words of two and three letters: in capitals they are emphasis, not acronyms."""

MIXED = {
    "Rx": "R X",
    "Clcr": "C L C R",
    "CLcr": "C L C R",
    "Ph": "P H",
    "Css": "C S S",
    "tmax": "T max",
    "NaOH": "N A O H",
    "Tdap": "T dap",
    "DTaP": "D tap",
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
    "CrCl": "C R C L",
    "eCrCl": "E C R C L",
    "mAb": "mab",
    "scFv": "S C F V",
    "pI": "P I",
}
"""Mixed capitals whose saying does not follow from their letters."""
