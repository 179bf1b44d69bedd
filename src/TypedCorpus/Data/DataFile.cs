using System.ComponentModel;
using System.IO.MemoryMappedFiles;
using System.Reflection;

namespace TypedCorpus.Data;

/// <summary>
/// The data of a large corpus, beside the code and not in it: a resource of the assembly, or a file beside the program that is mapped into memory. Nothing of it is
/// read before an article is asked for, and only what belongs to that article. For generated code alone.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DataFile
{
    private readonly string _name;
    private readonly Lazy<Bytes> _bytes;

    private DataFile(string name, Func<Bytes> open)
    {
        _name = name;
        _bytes = new Lazy<Bytes>(open);
    }

    /// <summary>The resource <paramref name="name"/> of <paramref name="assembly"/>.</summary>
    public static DataFile Embedded(Assembly assembly, string name)
    {
        if (assembly is null)
            throw new ArgumentNullException(nameof(assembly));
        return new DataFile($"The resource {name} of {assembly.GetName().Name}", () => OpenResource(assembly, name));
    }

    /// <summary>The file <paramref name="name"/> in the folder of the program.</summary>
    public static DataFile Beside(string name) => In(AppContext.BaseDirectory, name);

    /// <summary>Part 0 of the data under a key is all of them; there is no other.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or of another build.</exception>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public ReadOnlySpan<byte> Read(int part, string key)
    {
        if (part > 0)
            return default;
        Bytes bytes = _bytes.Value;
        ReadOnlySpan<byte> data = DataFileLayout.Find(bytes.Span, bytes.Count, key, _name);
        return data.IsEmpty ? throw new InvalidDataException($"{_name} is of another build: it has no article {key}. Build the project again, and copy the file together with the program.") : data;
    }

    /// <summary>The articles of a generated file.</summary>
    /// <param name="index">Those whose data are here: a line with its key, a blank and its path for each.</param>
    /// <param name="others">Those whose data are in code.</param>
    public ArticleLiteral[] Articles(string index, params ArticleLiteral[] others)
    {
        if (index is null)
            throw new ArgumentNullException(nameof(index));
        List<ArticleLiteral> articles = [.. others ?? throw new ArgumentNullException(nameof(others))];
        for (int start = 0; start < index.Length;)
        {
            int end = index.IndexOf('\n', start);
            int blank = index.IndexOf(' ', start);
            articles.Add(new ArticleLiteral(index.Substring(blank + 1, end - blank - 1), this, index.Substring(start, blank - start)));
            start = end + 1;
        }
        return [.. articles];
    }

    /// <summary>The file <paramref name="name"/> in <paramref name="folder"/>.</summary>
    internal static DataFile In(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return new DataFile(path, () => OpenFile(path));
    }

    private static Bytes OpenResource(Assembly assembly, string name)
    {
        string what = $"The resource {name} of {assembly.GetName().Name}";
        Stream stream = assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{what} is missing.", name);
        // A resource lies in memory with its assembly, which is where it can be read without a copy.
        if (stream is UnmanagedMemoryStream memory)
            return Bytes.Of(memory, what);
        using (stream)
        {
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            return Bytes.Of(copy.ToArray(), what);
        }
    }

    private static Bytes OpenFile(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"The data of the corpus are missing: {path} belongs beside the program.", path);
        long length = new FileInfo(path).Length;
        if (length is 0 or > int.MaxValue)
            throw new InvalidDataException($"{path} is no data of a corpus: it has {length} bytes.");
        using MemoryMappedFile file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        return Bytes.Of(file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), (int)length, path);
    }

    /// <summary>Bytes that stay where they are as long as this object lives.</summary>
    private sealed unsafe class Bytes
    {
        private readonly byte[] _array = [];
        private readonly byte* _start;
        private readonly int _length;
        private readonly IDisposable? _owner;

        private Bytes(byte[] array, byte* start, int length, IDisposable? owner, string name)
        {
            _array = array;
            _start = start;
            _length = length;
            _owner = owner;
            Count = DataFileLayout.CountOf(Span, name);
        }

        public int Count { get; }

        public ReadOnlySpan<byte> Span => _owner is null ? _array : new ReadOnlySpan<byte>(_start, _length);

        public static Bytes Of(byte[] array, string name) => new(array, null, 0, null, name);

        public static Bytes Of(UnmanagedMemoryStream stream, string name) => new([], stream.PositionPointer, checked((int)stream.Length), stream, name);

        public static Bytes Of(MemoryMappedViewAccessor view, int length, string name)
        {
            byte* start = null;
            // Held until the process ends: generated code has it in a static field.
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            return new Bytes([], start + view.PointerOffset, length, view, name);
        }
    }
}
