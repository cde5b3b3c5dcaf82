from typing import Optional

def book(seats: Optional[int]): return seats
def book_some(seats: Optional[int] = None): return seats

try:
    book()
except TypeError as error:
    print("TypeError:", error)
print(book(None), book_some())
