import doctest


def shelf(books):
    """
    >>> shelf(range(100))  # doctest: +ELLIPSIS
    [0, 1, ..., 99]
    >>> print("Ada     Lovelace")  # doctest: +NORMALIZE_WHITESPACE
    Ada Lovelace
    >>> shelf(None)
    Traceback (most recent call last):
    TypeError: 'NoneType' object is not iterable
    """
    return list(books)


if __name__ == "__main__":
    result = doctest.testmod()
    print(f"{result.attempted} examples, {result.failed} failed")
