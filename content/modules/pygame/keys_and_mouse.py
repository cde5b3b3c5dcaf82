import pygame

pygame.init()
pygame.display.set_mode((200, 100))

# Pretend that somebody plays; in a game the player does this part.
for kind, details in [
    (pygame.KEYDOWN, {"key": pygame.K_RIGHT, "mod": 0}),
    (pygame.KEYDOWN, {"key": pygame.K_s, "mod": pygame.KMOD_LCTRL}),
    (pygame.MOUSEBUTTONDOWN, {"pos": (120, 40), "button": 1}),
    (pygame.KEYDOWN, {"key": pygame.K_ESCAPE, "mod": 0}),
]:
    pygame.event.post(pygame.event.Event(kind, details))

button = pygame.Rect(100, 20, 80, 40)
for event in pygame.event.get():
    if event.type == pygame.KEYDOWN:
        name = pygame.key.name(event.key)
        control = bool(event.mod & pygame.KMOD_CTRL)
        print(f"key {name}{' with Ctrl' if control else ''}")
        if event.key == pygame.K_ESCAPE:
            print("leaving the game")
    elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
        hit = button.collidepoint(event.pos)
        print("click at", event.pos, "on the button" if hit else "beside it")

print("right arrow held down:", pygame.key.get_pressed()[pygame.K_RIGHT])
pygame.quit()
