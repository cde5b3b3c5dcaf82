from html.parser import HTMLParser

pieces = []
reader = HTMLParser()
reader.handle_data = pieces.append
reader.feed("<p>2 < 3 <b>and")
reader.feed(" 3 < 4</p></i>")
reader.close()
print(pieces)
print("".join(pieces))
