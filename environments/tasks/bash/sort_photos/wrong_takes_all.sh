for file in inbox/*.jpg; do
    day=${file#inbox/IMG_}
    mkdir -p "photos/${day:0:4}/${day:4:2}" && mv "$file" "photos/${day:0:4}/${day:4:2}/"
done
