using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.Tool.Tests.Formats;

public sealed class DigestTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_article_has_the_checksum_of_its_line_in_the_exchange_format()
    {
        string path = _folder.Add("a.txt", "“We paid $3,” said Ann Fox.");
        string line = (await ToolRun.Corpus("extract", path)).Output;

        string digest = await Digest();

        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..16];
        Assert.Equal($"{expected}  {path}", digest.Split('\n')[0]);
    }

    [Fact]
    public async Task An_edit_changes_the_digest_of_its_article_and_of_all_and_no_other()
    {
        _folder.Add("a.txt", "“We paid $3,” said Ann Fox.");
        _folder.Add("b.txt", "It rained for two days.");
        string[] before = (await Digest()).Split('\n');

        _folder.Add("b.txt", "It rained for three days.");
        string[] after = (await Digest()).Split('\n');

        Assert.Equal([true, false, false], before.Zip(after, static (x, y) => x == y).Take(3));
    }

    private async Task<string> Digest() => (await ToolRun.Corpus("extract", _folder.Root, "--format", "digest")).Output;
}
