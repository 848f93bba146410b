mkdir inbox
echo first >inbox/IMG_20221231_0001.jpg
echo second >inbox/IMG_20230101_0002.jpg
echo third >inbox/IMG_20230117_0003.jpg
echo tenth >inbox/IMG_20241105_0010.jpg
echo draft >inbox/IMG_2024_draft.jpg
echo "not a photo" >inbox/notes.txt
