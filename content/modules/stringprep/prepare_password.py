import stringprep
import unicodedata


def prepare(password):
    kept = []
    for char in password:
        if stringprep.in_table_c12(char):
            kept.append(" ")
        elif not stringprep.in_table_b1(char):
            kept.append(char)
    return unicodedata.normalize("NFKC", "".join(kept))


passwords = "tea\u00adtime", "tea\u00a0time", "o\ufb03ce", "pin \uff11\uff12"
for typed in passwords:
    print(f"{ascii(typed):<22}{prepare(typed)}")

print(prepare("caf\u00e9") == prepare("cafe\u0301"))
