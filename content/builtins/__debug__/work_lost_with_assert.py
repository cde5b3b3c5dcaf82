inside = "assert queue.pop() == 'print'"
before = "job = queue.pop(); assert job == 'print'"

print("here __debug__ is", __debug__)
for source in (inside, before):
    print(source)
    for optimize in (0, 1):
        code = compile(source, "jobs.py", "exec", optimize=optimize)
        queue = ["mail", "print"]
        exec(code, {"queue": queue})
        print("  with -O: " if optimize else "  normal:  ", queue)
