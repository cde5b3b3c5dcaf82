import locale
from unittest import mock

# What localeconv() returns in Germany, so that this runs without that locale.
# In a program: locale.setlocale(locale.LC_ALL, "de_DE.UTF-8")
GERMAN = locale.localeconv() | {
    "decimal_point": ",", "thousands_sep": ".", "grouping": [3, 0],
    "mon_decimal_point": ",", "mon_thousands_sep": ".", "mon_grouping": [3, 0],
    "currency_symbol": "€", "frac_digits": 2, "p_cs_precedes": 0,
    "p_sep_by_space": 1, "p_sign_posn": 1, "positive_sign": "",
    "n_cs_precedes": 0, "n_sep_by_space": 1, "n_sign_posn": 1,
    "negative_sign": "-",
}

for title, conventions in ("C", locale.localeconv()), ("de", GERMAN):
    with mock.patch("locale.localeconv", return_value=conventions):
        print(title, locale.format_string("%.2f", 1234567.891, grouping=True))

with mock.patch("locale.localeconv", return_value=GERMAN):
    print("amount:", locale.currency(1299.5, grouping=True))
    print("debt:  ", locale.currency(-0.5))
    print("read:  ", locale.atof("1.299,50") + 1)
    print("plain: ", locale.delocalize("1.299,50"))
    print("shown: ", locale.str(0.5))
    print("not affected:", f"{1299.5:,.2f}", str(0.5))
