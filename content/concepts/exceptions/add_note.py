def read_amount(text):
    try:
        return float(text)
    except (TypeError, ValueError) as error:
        error.add_note(f"the text came from the column 'amount': {text!r}")
        raise


def total(rows):
    amounts = []
    for number, row in enumerate(rows, 1):
        try:
            amounts.append(read_amount(row))
        except (TypeError, ValueError) as error:
            error.add_note(f"in row {number} of {len(rows)}")
            raise
    return sum(amounts)


try:
    total(["4.50", "9,90", "3"])
except ValueError as error:
    print("ValueError:", error)
    for note in error.__notes__:
        print("  ", note)
    print(hasattr(ValueError("no notes yet"), "__notes__"))
