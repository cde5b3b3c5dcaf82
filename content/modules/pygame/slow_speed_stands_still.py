import pygame

snail = pygame.Rect(100, 40, 16, 16)
place = pygame.Vector2(100, 40)
for frame in range(50):
    snail.x += 0.4
print("Rect alone:  ", snail.x)
for frame in range(50):
    place.x += 0.4
    snail.topleft = place
print("with Vector2:", snail.x)
