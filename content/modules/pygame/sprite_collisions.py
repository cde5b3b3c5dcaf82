import pygame


class Box(pygame.sprite.Sprite):
    def __init__(self, name, place, speed, colour):
        super().__init__()
        self.name = name
        self.speed = speed
        self.image = pygame.Surface((20, 20))
        self.image.fill(colour)
        self.rect = self.image.get_rect(center=place)
        self.x = self.rect.x  # a rect drops fractions

    def update(self):
        self.x += self.speed
        self.rect.x = round(self.x)


rocket = Box("rocket", (30, 50), 10, "red")
stars = pygame.sprite.Group(
    Box("near star", (95, 55), 0, "gold"),
    Box("far star", (160, 50), -5, "gold"),
)
everything = pygame.sprite.Group(rocket, stars)

for frame in range(1, 11):
    everything.update()
    for star in pygame.sprite.spritecollide(rocket, stars, dokill=True):
        print(f"frame {frame}: hit the {star.name} at x={star.rect.x}")

screen = pygame.Surface((200, 100))
everything.draw(screen)
print("stars left:", len(stars), "sprites drawn:", len(everything))
