import copy

board = copy.deepcopy([[0] * 3] * 2)
board[0][0] = 7
print(board)
board = [[0] * 3 for _ in range(2)]
board[0][0] = 7
print(board)
