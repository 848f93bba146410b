for file in inbox/IMG_????????_*.jpg; do
    day=${file#inbox/IMG_}
    mkdir -p "photos/${day:0:4}/${day:4:2}" && cp "$file" "photos/${day:0:4}/${day:4:2}/"
done
