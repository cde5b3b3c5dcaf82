import locale

print("at the start:", locale.setlocale(locale.LC_NUMERIC))


def use_first(names):
    for name in names:
        try:
            return locale.setlocale(locale.LC_ALL, name)
        except locale.Error as error:
            print(f"{name}: {error}")
    raise SystemExit("none of these locales is installed")


wanted = ["tlh_AQ.UTF-8", "Klingon", "C"]  # different systems, different names
print("now:", use_first(wanted))
