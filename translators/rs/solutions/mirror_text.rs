fn mirror_text(text: String) -> String {
    let mirror_image: String = text.chars().rev().skip(1).collect();
    text + &mirror_image
}
