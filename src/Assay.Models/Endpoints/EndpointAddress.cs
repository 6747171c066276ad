namespace Assay.Models;

/// <summary>Addresses of endpoints. They stand in messages, results and cassettes, so what may be secret in them is refused or not shown.</summary>
internal static class EndpointAddress
{
    /// <summary>What an address has not, for messages.</summary>
    public const string Form = "without user name and password, which no endpoint is sent";

    /// <summary>The address that a text is; null if it is none.</summary>
    public static Uri? Read(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.UserInfo.Length == 0 ? uri : null;

    /// <summary>An address as it is shown: some endpoints take a key in the query.</summary>
    public static Uri Shown(Uri address) => new(address.GetLeftPart(UriPartial.Path));
}
