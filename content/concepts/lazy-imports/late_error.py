def export(rows):
    import parquet_writer_nobody_installed as writer

    return writer.write(rows)


print("the program starts without complaint")
try:
    export([["Oslo", 12]])
except ModuleNotFoundError as error:
    print("and fails in the middle of its work:", error)
