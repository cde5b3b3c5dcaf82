import locale

for name in ("de", "pt_br", "fr_CH.utf8", "japanese", "tlh"):
    print(f"{name:11} {locale.normalize(name)}")

print(f"\nnow {locale.setlocale(locale.LC_ALL, 'C')}, which getlocale shows as")
print(locale.getlocale())
