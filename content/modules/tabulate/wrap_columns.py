from tabulate import tabulate

rows = [
    [17, "Login fails when the password has an umlaut in it", "Zoë"],
    [18, "Typing error on the start page", "Ada\nGrace"],
]
print(tabulate(
    rows,
    headers=["No.", "Summary", "Who"],
    maxcolwidths=[None, 24, None],
    tablefmt="simple_grid",
))
