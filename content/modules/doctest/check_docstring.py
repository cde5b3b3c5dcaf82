import doctest


def leap_year(year):
    """Tell whether a year has 366 days.

    >>> leap_year(2024)
    True
    >>> [year for year in (1900, 2000, 2023) if leap_year(year)]
    [2000]
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


if __name__ == "__main__":
    result = doctest.testmod()
    print(f"{result.attempted} examples, {result.failed} failed")
