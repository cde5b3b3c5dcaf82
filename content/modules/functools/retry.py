from functools import wraps


def retry(times, on=Exception):
    if times < 1:
        raise ValueError("once at least")

    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    print(f"attempt {attempt}: {error}")
                    if attempt == times:
                        raise
        return wrapper
    return decorator


answers = iter([ConnectionError("no route"), "21 degrees"])


@retry(times=3, on=ConnectionError)
def temperature():
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return answer


print(temperature())
