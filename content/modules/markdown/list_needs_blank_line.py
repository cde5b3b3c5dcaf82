import markdown

text = "We sell:\n- tea\n- cake"
print(markdown.markdown(text))
print(markdown.markdown(text.replace(":\n", ":\n\n")))
