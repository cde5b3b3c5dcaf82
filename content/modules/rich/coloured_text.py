from rich.console import Console

console = Console()
console.print("[bold]Backup[/bold] of [green]3 files[/green] done :tea:")
console.print("Careful:", "disk nearly full", style="bold white on red")
console.print("See [link=https://example.org/help]the help[/link]")
console.rule("Details")
notes = "A long line is wrapped at words. " * 3
console.print(notes, justify="right", width=40)

error_console = Console(stderr=True)
error_console.print("[red]This goes to standard error")
