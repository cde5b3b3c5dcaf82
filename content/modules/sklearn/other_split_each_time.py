from sklearn.model_selection import train_test_split

rows = list(range(100))
first, second = (train_test_split(rows)[1] for _ in range(2))
print("same test rows:", first == second)
first, second = (train_test_split(rows, random_state=4)[1] for _ in range(2))
print("same test rows:", first == second)
