namespace Assay.Judging;

/// <summary>What small talk is made of: weather, days, the way to work, home, food, family, animals, leisure. <see cref="SmallTalkFilter"/> needs several sentences of it.</summary>
internal static class EverydayWords
{
    public static readonly IReadOnlyList<string> All = """
        weather rain rained rainy snow snowed sun sunny sunset sunrise wind windy fog foggy cloudy mild warm cold heat spring summer autumn winter moon sky
        morning afternoon evening night noon midnight weekend monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
        october november december yesterday tomorrow holiday holidays season birthday wedding
        bus train trains tram ferry bicycle bicycles bike ticket station platform flight airport queue timetable delayed late early harbor harbour bridge canal canals lake pond sea coast beach
        road village corner square church tower mill stadium playground
        office meeting reception corridor hallway hall elevator stairs printer desk desks folder parcel delivery letter letters envelope mail mailman postcard colleague colleagues staff lunch
        kitchen window windows curtains carpet wallpaper sofa chair chairs shelf fridge kettle lamp clock door roof gate shed garage balcony room garden study attic floor wall paint painted repainted
        plant plants flowers flower tulips roses tree trees leaves grass tomatoes pumpkins apple apples pears herbs
        coffee tea cake soup bread bakery breakfast dinner supper cafe restaurant pie pastry cookies biscuits marmalade cheese butter sandwich ice cream market grocer shop stall baker
        cat cats dog dogs puppy kitten bird birds duck ducks swan swans bees horse horses hedgehog
        mother father sister brother uncle aunt cousin cousins grandmother grandfather grandma grandpa twins neighbor neighbors neighbour neighbours family daughter son nephew niece
        choir concert orchestra cello piano violin guitar sang radio song songs film films cinema comedy theatre theater museum library novel puzzle quiz chess cards game match football tennis team
        picnic hike walk walked walking swim swimming pool camping trip photo photos photograph photographs painting knit knitting sewing hobby
        umbrella jacket coat gloves scarf hat hats shoes slipper slippers trousers sweater glasses buttons suitcase keys tailor
        lovely pleasant cosy cozy nice nicer quiet slow tired sleepy slept nap cheerful lighter grey gray bright
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
