for file in inbox/IMG_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9]*.jpg; do
    day=${file#inbox/IMG_}
    folder=photos/${day:0:4}/${day:4:2}
    mkdir -p "$folder" && mv "$file" "$folder/"
done
