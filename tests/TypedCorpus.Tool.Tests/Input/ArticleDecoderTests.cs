using System.Reflection;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Tool.Input;

namespace TypedCorpus.Tool.Tests.Input;

public sealed class ArticleDecoderTests
{
    private static readonly byte[][] s_files =
    [
        [],
        [.. "plain"u8],
        [.. "“curly” – 😀"u8],
        [.. Encoding.UTF8.Preamble, .. "marked"u8],
        [.. Encoding.UTF8.Preamble, 0xE9, 0, 0],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("“wide” 😀")],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("“wide” 😀")],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("odd"), 0x41],
        [.. Encoding.Unicode.Preamble, 0x00, 0xD8, 0x41, 0x00],
        [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("four bytes each")],
        [.. Encoding.Unicode.GetBytes("no mark")],
        [.. "caf"u8, 0xE9, .. " latin"u8],
        [0xED, 0xA0, 0x80],
        [0xC0, 0x80],
        [0xF0, 0x9F, 0x98],
        [.. "one\0nul"u8],
        [.. "two\0\0nuls"u8],
        [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13],
        [0xFF], [0xFE], [0xEF, 0xBB], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
    ];

    private static readonly byte[] s_telling = [0, 0x41, 0xC3, 0xA9, 0xED, 0xA0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    [Fact]
    public void A_file_reads_as_the_compiler_reads_it() =>
        Assert.All(s_files, bytes => Assert.Equal(ByTheCompiler(bytes), ArticleDecoder.Decode(bytes)));

    [Fact]
    public void Any_bytes_read_as_the_compiler_reads_them() =>
        Gen.OneOf(Gen.Byte.Array[0, 40], Gen.Int[0, s_telling.Length - 1].Select(i => s_telling[i]).Array[0, 12])
            .Sample(bytes => Assert.Equal(ByTheCompiler(bytes), ArticleDecoder.Decode(bytes)), iter: 3_000);

    /// <summary>What csc makes of an additional file. Its reader is internal; where it finds a binary file, csc reports CS2015 and has no text.</summary>
    private static string? ByTheCompiler(byte[] bytes)
    {
        MethodInfo create = typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType: var first }, { ParameterType: var second }, ..]
                && first == typeof(Stream) && second == typeof(Encoding));
        using MemoryStream stream = new();
        stream.Write(bytes);
        stream.Position = 0;
        try
        {
            SourceText text = (SourceText)create.Invoke(null, [stream, null, SourceHashAlgorithm.Sha256, false])!;
            return text.ToString();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidDataException)
        {
            return null;
        }
    }
}
