def ticket_price(age, day="Mon"):
    base = 12
    if age < 16:
        child_rate = 0.5
        base *= child_rate
    for name, value in dict(locals()).items():
        print(f"  {name:10} = {value!r}")
    if day == "Mon":
        discount = 2
        base -= discount
    return "{day}: {base} EUR".format(**locals())


print(ticket_price(40))
print(ticket_price(9, day="Sat"))
