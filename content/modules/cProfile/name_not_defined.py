import cProfile


def check():
    def main():
        print("working")

    profiler = cProfile.Profile()
    try:
        profiler.run("main()")  # as cProfile.run does
    except NameError as error:
        print(error)
    profiler.runcall(main)


check()
