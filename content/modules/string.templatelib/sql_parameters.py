import sqlite3
from string.templatelib import Template


def execute(connection, query: Template):
    if not isinstance(query, Template):
        raise TypeError("write the query as a t-string")
    return connection.execute("?".join(query.strings), query.values)


connection = sqlite3.connect(":memory:")
connection.execute("create table users (name, age)")
for name, age in [("Ada", 36), ("Robert'); drop table users;--", 9)]:
    row = t"insert into users values ({name}, {age})"
    execute(connection, row)
connection.commit()  # in a file nothing stays without it

limit = 10
query = t"select name from users where age < {limit}"
rows = execute(connection, query)
print(rows.fetchall())

try:
    execute(connection, f"select * from users where age < {limit}")
except TypeError as error:
    print(error)
connection.close()
