path = "  report_draft_v2.txt\n"

name = path.strip()
print(repr(name))
print(name.replace("draft", "final"))
print(name.removesuffix(".txt"), name.removeprefix("report_"))

phone = "+47 (22) 12-34-56"
print(phone.translate(str.maketrans("", "", " ()-")))
print("".join(char for char in phone if char in "0123456789"))
print("wow.www".strip("w."), "- strip takes characters")
