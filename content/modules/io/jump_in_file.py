# set-up: a file of readings
with open("readings.log", "wb") as file:
    for hour in range(24):
        file.write(f"{hour:02}:00 {hour + 10} C\n".encode())
# end of set-up
import io

with open("readings.log", "rb") as file:
    file.seek(11 * 12)  # 11 bytes a line
    print("at noon:  ", file.readline().decode().strip())
    print("position: ", file.tell())

    file.seek(-22, io.SEEK_END)
    print("last two: ", file.read().decode().splitlines())
    file.seek(0)
    print("the start:", file.read(5))

with open("readings.log", encoding="utf-8") as file:
    try:
        file.seek(-22, io.SEEK_END)
    except io.UnsupportedOperation as error:
        print("in text:  ", error)
