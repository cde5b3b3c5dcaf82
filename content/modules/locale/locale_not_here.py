import locale

for name in ("tlh_AQ.UTF-8", "C"):
    try:
        print(locale.setlocale(locale.LC_ALL, name))
    except locale.Error as error:
        print("locale.Error:", error)
