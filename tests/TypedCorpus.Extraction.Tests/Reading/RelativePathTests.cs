using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Reading;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("/repo/app/seeds/a.txt", "/repo/app/", "seeds/a.txt")]
    [InlineData("/repo/app/../seeds/a.txt", "/repo/app/", "../seeds/a.txt")]
    [InlineData("/repo/app/./seeds//a.txt", "/repo/app", "seeds/a.txt")]
    [InlineData("C:\\work\\app\\seeds\\a b#.txt", "c:\\work\\app\\", "seeds/a b#.txt")]
    [InlineData("D:\\texts\\a.txt", "C:\\work\\app\\", "../../texts/a.txt")]
    [InlineData("seeds\\a.txt", "/repo/app/", "seeds/a.txt")]
    [InlineData("/repo/app/seeds/a.txt", "", "/repo/app/seeds/a.txt")]
    public void A_path_is_written_from_the_project(string path, string project, string expected) => Assert.Equal(expected, RelativePath.Of(path, project));
}
