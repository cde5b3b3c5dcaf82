def describe(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return ", ".join(describe(item) for item in value)
    return f"({type(value).__name__})"


for cell in (True, 48250, "  Lisbon ", ["Porto", 3, False], 2.5):
    print(f"{cell!r:19} -> {describe(cell)}")
