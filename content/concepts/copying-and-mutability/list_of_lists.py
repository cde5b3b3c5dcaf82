board = [["."] * 3] * 2  # one row, twice
board[0][1] = "X"
print(board, board[0] is board[1])

board = [["."] * 3 for _ in range(2)]
board[0][1] = "X"
print(board, board[0] is board[1])

marks = dict.fromkeys(["Ada", "Kurt"], [])
marks["Ada"].append(1)
print(marks)

marks = {name: [] for name in ["Ada", "Kurt"]}
marks["Ada"].append(1)
print(marks)
