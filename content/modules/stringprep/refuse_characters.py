import stringprep
import unicodedata

FORBIDDEN = {
    "odd blank": stringprep.in_table_c12,
    "control": stringprep.in_table_c21_c22,
    "private": stringprep.in_table_c3,
    "no character": stringprep.in_table_c4,
    "surrogate": stringprep.in_table_c5,
    "not plain text": stringprep.in_table_c6,
    "direction": stringprep.in_table_c8,
    "tag": stringprep.in_table_c9,
}


def check(name):
    for char in name:
        for reason, is_in_table in FORBIDDEN.items():
            if is_in_table(char):
                return f"{reason}: {unicodedata.name(char, ascii(char))}"
    return "fine"


for name in ("Zo\u00eb", "bob\x07", "admin\u202e", "\ue000star"):
    print(f"{ascii(name):<15} {check(name)}")

try:
    stringprep.in_table_c3("two letters")
except TypeError as error:
    print(type(error).__name__)
