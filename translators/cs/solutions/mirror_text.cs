using System.Collections.Generic;
using System.Linq;

class Problem {
    public static string MirrorText(string text) {
        var characters = new List<string>();
        for (int i = 0; i < text.Length; i += characters.Last().Length) {
            characters.Add(char.ConvertFromUtf32(char.ConvertToUtf32(text, i)));
        }
        return text + string.Concat(characters.Take(characters.Count - 1).Reverse());
    }
}
