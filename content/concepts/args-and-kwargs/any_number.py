def total(*amounts, tax=0.0):
    return round(sum(amounts) * (1 + tax), 2)


print(total(2.5, 8))
print(total(2.5, 8, 4, tax=0.2))
print("nothing given:", total())


def order(dish, *extras, **options):
    print(dish, "| extras:", extras, "| options:", options)


order("soup")
order("pizza", "olives", "basil", size="large", to_go=True)
