def forever() -> None:
    while True:
        pass


forever()
