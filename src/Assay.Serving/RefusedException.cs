namespace Assay.Serving;

/// <summary>A request that is answered as Ollama answers bad ones: a status, and <c>{"error": …}</c>.</summary>
internal sealed class RefusedException(int status, string message) : Exception(message)
{
    public int Status => status;
}
