from itertools import combinations, combinations_with_replacement, permutations

players = ["Ann", "Bo", "Cy"]


def show(title, groups):
    print(f"{title:16}", "  ".join("-".join(group) for group in groups))


show("pairs", combinations(players, 2))
show("ordered pairs", permutations(players, 2))
show("with repetition", combinations_with_replacement(players, 2))
show("all orders", permutations(["1", "2", "3"]))

toppings = ["ham", "olives", "corn"]
subsets = [s for n in range(len(toppings) + 1)
           for s in combinations(toppings, n)]
print(len(subsets), "subsets:", subsets[:5], "...")
