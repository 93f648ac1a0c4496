using BackendCareer.Content;
using BackendCareer.Data;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Hosting;

/// <summary>What must be well before the site listens: the store opens, and it holds this guide or none.</summary>
internal sealed class StartUp(Store store, ContentFolder folder, SiteState state)
{
    /// <exception cref="StoreException">The store cannot be used, or holds another guide.</exception>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        await store.PrepareAsync(cancel);
        await StoreOwner.ClaimAsync(store, folder, cancel);
        await using var db = store.Open();
        state.Filling = !await db.Articles.AnyAsync(cancel);
    }
}
