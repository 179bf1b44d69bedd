using System.Globalization;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Tests.Emission;

public sealed class CharacterTableTests
{
    [Fact]
    public void It_says_what_the_framework_says_of_all_that_is_assigned()
    {
        char[] formatting = [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)];
        char[] hidden =
        [
            .. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => c != ' ' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator),
        ];

        Assert.All(formatting, c => Assert.True(CharacterTable.IsFormatting(c), $"{(int)c:x4}"));
        Assert.All(hidden.Where(c => c != ' '), c => Assert.False(CharacterTable.IsPlain(c), $"{(int)c:x4}"));
        Assert.All("a 1~é“ж日\ua7dc", c => Assert.True(CharacterTable.IsPlain(c)));
        Assert.DoesNotContain(Enumerable.Range(0, 0x10000).Select(c => (char)c), c => CharacterTable.IsFormatting(c) && char.IsLetterOrDigit(c));
    }
}
