# set-up: a small picture
import pygame

art = pygame.Surface((16, 16), pygame.SRCALPHA)  # transparent at first
pygame.draw.circle(art, "tomato", (8, 8), 8)
pygame.image.save(art, "apple.png")
# end of set-up
import pygame

pygame.init()
pygame.display.set_mode((100, 100))

apple = pygame.image.load("apple.png").convert_alpha()
large = pygame.transform.scale_by(apple, 3)
turned = pygame.transform.rotate(large, 45)
print("sizes:", apple.get_size(), large.get_size(), turned.get_size())
print("corner is transparent:", apple.get_at((0, 0)).a == 0)

try:
    pygame.image.load("pear.png")
except FileNotFoundError as error:
    print("refused:", str(error).partition(" in working")[0])

pygame.quit()
try:
    pygame.display.flip()
except pygame.error as error:
    print("pygame.error:", error)
