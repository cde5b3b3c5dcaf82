from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

story = [Paragraph("Hello", getSampleStyleSheet()["Normal"])]
SimpleDocTemplate("first.pdf").build(story[:])
print(len(story), "in the story")
SimpleDocTemplate("second.pdf").build(story)
print(len(story), "in the story")
