import pygame

pygame.init()
picture = pygame.Surface((320, 180))  # works without a window, too
picture.fill("lightskyblue")

pygame.draw.rect(picture, "forestgreen", (0, 140, 320, 40))
pygame.draw.circle(picture, "gold", (270, 40), 22)
pygame.draw.polygon(picture, "firebrick", [(60, 90), (110, 50), (160, 90)])
pygame.draw.rect(picture, "bisque", (70, 90, 80, 60))
pygame.draw.rect(picture, "sienna", (100, 115, 20, 35), border_radius=4)

font = pygame.font.Font(None, 28)  # the font that comes with pygame
label = font.render("No place like home", True, "black")
picture.blit(label, label.get_rect(midbottom=(160, 174)))

pygame.image.save(picture, "home.png")
print("size:", picture.get_size())
print("sun: ", tuple(picture.get_at((270, 40))))
pygame.quit()
