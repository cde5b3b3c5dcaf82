import pygame

pygame.init()
screen = pygame.display.set_mode((200, 100))
pygame.image.save(pygame.Surface((16, 16)), "wall.png")
loaded = pygame.image.load("wall.png")
converted = loaded.convert()
for name, surface in [("screen", screen), ("loaded", loaded),
                      ("converted", converted)]:
    print(f"{name:9} {surface.get_bitsize()} bits for each pixel")
