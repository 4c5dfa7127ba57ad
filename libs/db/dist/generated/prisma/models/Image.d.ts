import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Image
 * Stored by content: the same bytes sent twice are one image.
 */
export type ImageModel = runtime.Types.Result.DefaultSelection<Prisma.$ImagePayload>;
export type AggregateImage = {
    _count: ImageCountAggregateOutputType | null;
    _avg: ImageAvgAggregateOutputType | null;
    _sum: ImageSumAggregateOutputType | null;
    _min: ImageMinAggregateOutputType | null;
    _max: ImageMaxAggregateOutputType | null;
};
export type ImageAvgAggregateOutputType = {
    bytes: number | null;
    width: number | null;
    height: number | null;
};
export type ImageSumAggregateOutputType = {
    bytes: number | null;
    width: number | null;
    height: number | null;
};
export type ImageMinAggregateOutputType = {
    sha256: string | null;
    bytes: number | null;
    width: number | null;
    height: number | null;
    contentType: string | null;
    createdAt: Date | null;
};
export type ImageMaxAggregateOutputType = {
    sha256: string | null;
    bytes: number | null;
    width: number | null;
    height: number | null;
    contentType: string | null;
    createdAt: Date | null;
};
export type ImageCountAggregateOutputType = {
    sha256: number;
    bytes: number;
    width: number;
    height: number;
    contentType: number;
    createdAt: number;
    _all: number;
};
export type ImageAvgAggregateInputType = {
    bytes?: true;
    width?: true;
    height?: true;
};
export type ImageSumAggregateInputType = {
    bytes?: true;
    width?: true;
    height?: true;
};
export type ImageMinAggregateInputType = {
    sha256?: true;
    bytes?: true;
    width?: true;
    height?: true;
    contentType?: true;
    createdAt?: true;
};
export type ImageMaxAggregateInputType = {
    sha256?: true;
    bytes?: true;
    width?: true;
    height?: true;
    contentType?: true;
    createdAt?: true;
};
export type ImageCountAggregateInputType = {
    sha256?: true;
    bytes?: true;
    width?: true;
    height?: true;
    contentType?: true;
    createdAt?: true;
    _all?: true;
};
export type ImageAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Image to aggregate.
     */
    where?: Prisma.ImageWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Images to fetch.
     */
    orderBy?: Prisma.ImageOrderByWithRelationInput | Prisma.ImageOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ImageWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Images from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Images.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Images
    **/
    _count?: true | ImageCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ImageAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ImageSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ImageMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ImageMaxAggregateInputType;
};
export type GetImageAggregateType<T extends ImageAggregateArgs> = {
    [P in keyof T & keyof AggregateImage]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateImage[P]> : Prisma.GetScalarType<T[P], AggregateImage[P]>;
};
export type ImageGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ImageWhereInput;
    orderBy?: Prisma.ImageOrderByWithAggregationInput | Prisma.ImageOrderByWithAggregationInput[];
    by: Prisma.ImageScalarFieldEnum[] | Prisma.ImageScalarFieldEnum;
    having?: Prisma.ImageScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ImageCountAggregateInputType | true;
    _avg?: ImageAvgAggregateInputType;
    _sum?: ImageSumAggregateInputType;
    _min?: ImageMinAggregateInputType;
    _max?: ImageMaxAggregateInputType;
};
export type ImageGroupByOutputType = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt: Date;
    _count: ImageCountAggregateOutputType | null;
    _avg: ImageAvgAggregateOutputType | null;
    _sum: ImageSumAggregateOutputType | null;
    _min: ImageMinAggregateOutputType | null;
    _max: ImageMaxAggregateOutputType | null;
};
export type GetImageGroupByPayload<T extends ImageGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ImageGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ImageGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ImageGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ImageGroupByOutputType[P]>;
}>>;
export type ImageWhereInput = {
    AND?: Prisma.ImageWhereInput | Prisma.ImageWhereInput[];
    OR?: Prisma.ImageWhereInput[];
    NOT?: Prisma.ImageWhereInput | Prisma.ImageWhereInput[];
    sha256?: Prisma.StringFilter<"Image"> | string;
    bytes?: Prisma.IntFilter<"Image"> | number;
    width?: Prisma.IntFilter<"Image"> | number;
    height?: Prisma.IntFilter<"Image"> | number;
    contentType?: Prisma.StringFilter<"Image"> | string;
    createdAt?: Prisma.DateTimeFilter<"Image"> | Date | string;
    embeddings?: Prisma.EmbeddingListRelationFilter;
    predictions?: Prisma.PredictionListRelationFilter;
    corrections?: Prisma.CorrectionListRelationFilter;
    labels?: Prisma.LabelListRelationFilter;
};
export type ImageOrderByWithRelationInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
    contentType?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    embeddings?: Prisma.EmbeddingOrderByRelationAggregateInput;
    predictions?: Prisma.PredictionOrderByRelationAggregateInput;
    corrections?: Prisma.CorrectionOrderByRelationAggregateInput;
    labels?: Prisma.LabelOrderByRelationAggregateInput;
};
export type ImageWhereUniqueInput = Prisma.AtLeast<{
    sha256?: string;
    AND?: Prisma.ImageWhereInput | Prisma.ImageWhereInput[];
    OR?: Prisma.ImageWhereInput[];
    NOT?: Prisma.ImageWhereInput | Prisma.ImageWhereInput[];
    bytes?: Prisma.IntFilter<"Image"> | number;
    width?: Prisma.IntFilter<"Image"> | number;
    height?: Prisma.IntFilter<"Image"> | number;
    contentType?: Prisma.StringFilter<"Image"> | string;
    createdAt?: Prisma.DateTimeFilter<"Image"> | Date | string;
    embeddings?: Prisma.EmbeddingListRelationFilter;
    predictions?: Prisma.PredictionListRelationFilter;
    corrections?: Prisma.CorrectionListRelationFilter;
    labels?: Prisma.LabelListRelationFilter;
}, "sha256">;
export type ImageOrderByWithAggregationInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
    contentType?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.ImageCountOrderByAggregateInput;
    _avg?: Prisma.ImageAvgOrderByAggregateInput;
    _max?: Prisma.ImageMaxOrderByAggregateInput;
    _min?: Prisma.ImageMinOrderByAggregateInput;
    _sum?: Prisma.ImageSumOrderByAggregateInput;
};
export type ImageScalarWhereWithAggregatesInput = {
    AND?: Prisma.ImageScalarWhereWithAggregatesInput | Prisma.ImageScalarWhereWithAggregatesInput[];
    OR?: Prisma.ImageScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ImageScalarWhereWithAggregatesInput | Prisma.ImageScalarWhereWithAggregatesInput[];
    sha256?: Prisma.StringWithAggregatesFilter<"Image"> | string;
    bytes?: Prisma.IntWithAggregatesFilter<"Image"> | number;
    width?: Prisma.IntWithAggregatesFilter<"Image"> | number;
    height?: Prisma.IntWithAggregatesFilter<"Image"> | number;
    contentType?: Prisma.StringWithAggregatesFilter<"Image"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Image"> | Date | string;
};
export type ImageCreateInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingCreateNestedManyWithoutImageInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelCreateNestedManyWithoutImageInput;
};
export type ImageUncheckedCreateInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingUncheckedCreateNestedManyWithoutImageInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutImageInput;
};
export type ImageUpdateInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUpdateManyWithoutImageNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutImageNestedInput;
};
export type ImageUncheckedUpdateInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUncheckedUpdateManyWithoutImageNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutImageNestedInput;
};
export type ImageCreateManyInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
};
export type ImageUpdateManyMutationInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImageUncheckedUpdateManyInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ImageCountOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
    contentType?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ImageAvgOrderByAggregateInput = {
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
};
export type ImageMaxOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
    contentType?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ImageMinOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
    contentType?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type ImageSumOrderByAggregateInput = {
    bytes?: Prisma.SortOrder;
    width?: Prisma.SortOrder;
    height?: Prisma.SortOrder;
};
export type ImageScalarRelationFilter = {
    is?: Prisma.ImageWhereInput;
    isNot?: Prisma.ImageWhereInput;
};
export type ImageCreateNestedOneWithoutEmbeddingsInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutEmbeddingsInput, Prisma.ImageUncheckedCreateWithoutEmbeddingsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutEmbeddingsInput;
    connect?: Prisma.ImageWhereUniqueInput;
};
export type ImageUpdateOneRequiredWithoutEmbeddingsNestedInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutEmbeddingsInput, Prisma.ImageUncheckedCreateWithoutEmbeddingsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutEmbeddingsInput;
    upsert?: Prisma.ImageUpsertWithoutEmbeddingsInput;
    connect?: Prisma.ImageWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ImageUpdateToOneWithWhereWithoutEmbeddingsInput, Prisma.ImageUpdateWithoutEmbeddingsInput>, Prisma.ImageUncheckedUpdateWithoutEmbeddingsInput>;
};
export type ImageCreateNestedOneWithoutPredictionsInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutPredictionsInput, Prisma.ImageUncheckedCreateWithoutPredictionsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutPredictionsInput;
    connect?: Prisma.ImageWhereUniqueInput;
};
export type ImageUpdateOneRequiredWithoutPredictionsNestedInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutPredictionsInput, Prisma.ImageUncheckedCreateWithoutPredictionsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutPredictionsInput;
    upsert?: Prisma.ImageUpsertWithoutPredictionsInput;
    connect?: Prisma.ImageWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ImageUpdateToOneWithWhereWithoutPredictionsInput, Prisma.ImageUpdateWithoutPredictionsInput>, Prisma.ImageUncheckedUpdateWithoutPredictionsInput>;
};
export type ImageCreateNestedOneWithoutCorrectionsInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutCorrectionsInput, Prisma.ImageUncheckedCreateWithoutCorrectionsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutCorrectionsInput;
    connect?: Prisma.ImageWhereUniqueInput;
};
export type ImageUpdateOneRequiredWithoutCorrectionsNestedInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutCorrectionsInput, Prisma.ImageUncheckedCreateWithoutCorrectionsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutCorrectionsInput;
    upsert?: Prisma.ImageUpsertWithoutCorrectionsInput;
    connect?: Prisma.ImageWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ImageUpdateToOneWithWhereWithoutCorrectionsInput, Prisma.ImageUpdateWithoutCorrectionsInput>, Prisma.ImageUncheckedUpdateWithoutCorrectionsInput>;
};
export type ImageCreateNestedOneWithoutLabelsInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutLabelsInput, Prisma.ImageUncheckedCreateWithoutLabelsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutLabelsInput;
    connect?: Prisma.ImageWhereUniqueInput;
};
export type ImageUpdateOneRequiredWithoutLabelsNestedInput = {
    create?: Prisma.XOR<Prisma.ImageCreateWithoutLabelsInput, Prisma.ImageUncheckedCreateWithoutLabelsInput>;
    connectOrCreate?: Prisma.ImageCreateOrConnectWithoutLabelsInput;
    upsert?: Prisma.ImageUpsertWithoutLabelsInput;
    connect?: Prisma.ImageWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ImageUpdateToOneWithWhereWithoutLabelsInput, Prisma.ImageUpdateWithoutLabelsInput>, Prisma.ImageUncheckedUpdateWithoutLabelsInput>;
};
export type ImageCreateWithoutEmbeddingsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    predictions?: Prisma.PredictionCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelCreateNestedManyWithoutImageInput;
};
export type ImageUncheckedCreateWithoutEmbeddingsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutImageInput;
};
export type ImageCreateOrConnectWithoutEmbeddingsInput = {
    where: Prisma.ImageWhereUniqueInput;
    create: Prisma.XOR<Prisma.ImageCreateWithoutEmbeddingsInput, Prisma.ImageUncheckedCreateWithoutEmbeddingsInput>;
};
export type ImageUpsertWithoutEmbeddingsInput = {
    update: Prisma.XOR<Prisma.ImageUpdateWithoutEmbeddingsInput, Prisma.ImageUncheckedUpdateWithoutEmbeddingsInput>;
    create: Prisma.XOR<Prisma.ImageCreateWithoutEmbeddingsInput, Prisma.ImageUncheckedCreateWithoutEmbeddingsInput>;
    where?: Prisma.ImageWhereInput;
};
export type ImageUpdateToOneWithWhereWithoutEmbeddingsInput = {
    where?: Prisma.ImageWhereInput;
    data: Prisma.XOR<Prisma.ImageUpdateWithoutEmbeddingsInput, Prisma.ImageUncheckedUpdateWithoutEmbeddingsInput>;
};
export type ImageUpdateWithoutEmbeddingsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    predictions?: Prisma.PredictionUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutImageNestedInput;
};
export type ImageUncheckedUpdateWithoutEmbeddingsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutImageNestedInput;
};
export type ImageCreateWithoutPredictionsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelCreateNestedManyWithoutImageInput;
};
export type ImageUncheckedCreateWithoutPredictionsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingUncheckedCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutImageInput;
};
export type ImageCreateOrConnectWithoutPredictionsInput = {
    where: Prisma.ImageWhereUniqueInput;
    create: Prisma.XOR<Prisma.ImageCreateWithoutPredictionsInput, Prisma.ImageUncheckedCreateWithoutPredictionsInput>;
};
export type ImageUpsertWithoutPredictionsInput = {
    update: Prisma.XOR<Prisma.ImageUpdateWithoutPredictionsInput, Prisma.ImageUncheckedUpdateWithoutPredictionsInput>;
    create: Prisma.XOR<Prisma.ImageCreateWithoutPredictionsInput, Prisma.ImageUncheckedCreateWithoutPredictionsInput>;
    where?: Prisma.ImageWhereInput;
};
export type ImageUpdateToOneWithWhereWithoutPredictionsInput = {
    where?: Prisma.ImageWhereInput;
    data: Prisma.XOR<Prisma.ImageUpdateWithoutPredictionsInput, Prisma.ImageUncheckedUpdateWithoutPredictionsInput>;
};
export type ImageUpdateWithoutPredictionsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutImageNestedInput;
};
export type ImageUncheckedUpdateWithoutPredictionsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUncheckedUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutImageNestedInput;
};
export type ImageCreateWithoutCorrectionsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingCreateNestedManyWithoutImageInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelCreateNestedManyWithoutImageInput;
};
export type ImageUncheckedCreateWithoutCorrectionsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingUncheckedCreateNestedManyWithoutImageInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutImageInput;
    labels?: Prisma.LabelUncheckedCreateNestedManyWithoutImageInput;
};
export type ImageCreateOrConnectWithoutCorrectionsInput = {
    where: Prisma.ImageWhereUniqueInput;
    create: Prisma.XOR<Prisma.ImageCreateWithoutCorrectionsInput, Prisma.ImageUncheckedCreateWithoutCorrectionsInput>;
};
export type ImageUpsertWithoutCorrectionsInput = {
    update: Prisma.XOR<Prisma.ImageUpdateWithoutCorrectionsInput, Prisma.ImageUncheckedUpdateWithoutCorrectionsInput>;
    create: Prisma.XOR<Prisma.ImageCreateWithoutCorrectionsInput, Prisma.ImageUncheckedCreateWithoutCorrectionsInput>;
    where?: Prisma.ImageWhereInput;
};
export type ImageUpdateToOneWithWhereWithoutCorrectionsInput = {
    where?: Prisma.ImageWhereInput;
    data: Prisma.XOR<Prisma.ImageUpdateWithoutCorrectionsInput, Prisma.ImageUncheckedUpdateWithoutCorrectionsInput>;
};
export type ImageUpdateWithoutCorrectionsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUpdateManyWithoutImageNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUpdateManyWithoutImageNestedInput;
};
export type ImageUncheckedUpdateWithoutCorrectionsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUncheckedUpdateManyWithoutImageNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutImageNestedInput;
    labels?: Prisma.LabelUncheckedUpdateManyWithoutImageNestedInput;
};
export type ImageCreateWithoutLabelsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingCreateNestedManyWithoutImageInput;
    predictions?: Prisma.PredictionCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionCreateNestedManyWithoutImageInput;
};
export type ImageUncheckedCreateWithoutLabelsInput = {
    sha256: string;
    bytes: number;
    width: number;
    height: number;
    contentType: string;
    createdAt?: Date | string;
    embeddings?: Prisma.EmbeddingUncheckedCreateNestedManyWithoutImageInput;
    predictions?: Prisma.PredictionUncheckedCreateNestedManyWithoutImageInput;
    corrections?: Prisma.CorrectionUncheckedCreateNestedManyWithoutImageInput;
};
export type ImageCreateOrConnectWithoutLabelsInput = {
    where: Prisma.ImageWhereUniqueInput;
    create: Prisma.XOR<Prisma.ImageCreateWithoutLabelsInput, Prisma.ImageUncheckedCreateWithoutLabelsInput>;
};
export type ImageUpsertWithoutLabelsInput = {
    update: Prisma.XOR<Prisma.ImageUpdateWithoutLabelsInput, Prisma.ImageUncheckedUpdateWithoutLabelsInput>;
    create: Prisma.XOR<Prisma.ImageCreateWithoutLabelsInput, Prisma.ImageUncheckedCreateWithoutLabelsInput>;
    where?: Prisma.ImageWhereInput;
};
export type ImageUpdateToOneWithWhereWithoutLabelsInput = {
    where?: Prisma.ImageWhereInput;
    data: Prisma.XOR<Prisma.ImageUpdateWithoutLabelsInput, Prisma.ImageUncheckedUpdateWithoutLabelsInput>;
};
export type ImageUpdateWithoutLabelsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUpdateManyWithoutImageNestedInput;
    predictions?: Prisma.PredictionUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUpdateManyWithoutImageNestedInput;
};
export type ImageUncheckedUpdateWithoutLabelsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.IntFieldUpdateOperationsInput | number;
    width?: Prisma.IntFieldUpdateOperationsInput | number;
    height?: Prisma.IntFieldUpdateOperationsInput | number;
    contentType?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    embeddings?: Prisma.EmbeddingUncheckedUpdateManyWithoutImageNestedInput;
    predictions?: Prisma.PredictionUncheckedUpdateManyWithoutImageNestedInput;
    corrections?: Prisma.CorrectionUncheckedUpdateManyWithoutImageNestedInput;
};
/**
 * Count Type ImageCountOutputType
 */
export type ImageCountOutputType = {
    embeddings: number;
    predictions: number;
    corrections: number;
    labels: number;
};
export type ImageCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    embeddings?: boolean | ImageCountOutputTypeCountEmbeddingsArgs;
    predictions?: boolean | ImageCountOutputTypeCountPredictionsArgs;
    corrections?: boolean | ImageCountOutputTypeCountCorrectionsArgs;
    labels?: boolean | ImageCountOutputTypeCountLabelsArgs;
};
/**
 * ImageCountOutputType without action
 */
export type ImageCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ImageCountOutputType
     */
    select?: Prisma.ImageCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ImageCountOutputType without action
 */
export type ImageCountOutputTypeCountEmbeddingsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.EmbeddingWhereInput;
};
/**
 * ImageCountOutputType without action
 */
export type ImageCountOutputTypeCountPredictionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PredictionWhereInput;
};
/**
 * ImageCountOutputType without action
 */
export type ImageCountOutputTypeCountCorrectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CorrectionWhereInput;
};
/**
 * ImageCountOutputType without action
 */
export type ImageCountOutputTypeCountLabelsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LabelWhereInput;
};
export type ImageSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    bytes?: boolean;
    width?: boolean;
    height?: boolean;
    contentType?: boolean;
    createdAt?: boolean;
    embeddings?: boolean | Prisma.Image$embeddingsArgs<ExtArgs>;
    predictions?: boolean | Prisma.Image$predictionsArgs<ExtArgs>;
    corrections?: boolean | Prisma.Image$correctionsArgs<ExtArgs>;
    labels?: boolean | Prisma.Image$labelsArgs<ExtArgs>;
    _count?: boolean | Prisma.ImageCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["image"]>;
export type ImageSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    bytes?: boolean;
    width?: boolean;
    height?: boolean;
    contentType?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["image"]>;
export type ImageSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    bytes?: boolean;
    width?: boolean;
    height?: boolean;
    contentType?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["image"]>;
export type ImageSelectScalar = {
    sha256?: boolean;
    bytes?: boolean;
    width?: boolean;
    height?: boolean;
    contentType?: boolean;
    createdAt?: boolean;
};
export type ImageOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"sha256" | "bytes" | "width" | "height" | "contentType" | "createdAt", ExtArgs["result"]["image"]>;
export type ImageInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    embeddings?: boolean | Prisma.Image$embeddingsArgs<ExtArgs>;
    predictions?: boolean | Prisma.Image$predictionsArgs<ExtArgs>;
    corrections?: boolean | Prisma.Image$correctionsArgs<ExtArgs>;
    labels?: boolean | Prisma.Image$labelsArgs<ExtArgs>;
    _count?: boolean | Prisma.ImageCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ImageIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type ImageIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $ImagePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Image";
    objects: {
        embeddings: Prisma.$EmbeddingPayload<ExtArgs>[];
        predictions: Prisma.$PredictionPayload<ExtArgs>[];
        corrections: Prisma.$CorrectionPayload<ExtArgs>[];
        labels: Prisma.$LabelPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        sha256: string;
        bytes: number;
        width: number;
        height: number;
        contentType: string;
        createdAt: Date;
    }, ExtArgs["result"]["image"]>;
    composites: {};
};
export type ImageGetPayload<S extends boolean | null | undefined | ImageDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ImagePayload, S>;
export type ImageCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ImageFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: ImageCountAggregateInputType | true;
};
export interface ImageDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Image'];
        meta: {
            name: 'Image';
        };
    };
    /**
     * Find zero or one Image that matches the filter.
     * @param {ImageFindUniqueArgs} args - Arguments to find a Image
     * @example
     * // Get one Image
     * const image = await prisma.image.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ImageFindUniqueArgs>(args: Prisma.SelectSubset<T, ImageFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Image that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ImageFindUniqueOrThrowArgs} args - Arguments to find a Image
     * @example
     * // Get one Image
     * const image = await prisma.image.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ImageFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ImageFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Image that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageFindFirstArgs} args - Arguments to find a Image
     * @example
     * // Get one Image
     * const image = await prisma.image.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ImageFindFirstArgs>(args?: Prisma.SelectSubset<T, ImageFindFirstArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Image that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageFindFirstOrThrowArgs} args - Arguments to find a Image
     * @example
     * // Get one Image
     * const image = await prisma.image.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ImageFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ImageFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Images that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Images
     * const images = await prisma.image.findMany()
     *
     * // Get first 10 Images
     * const images = await prisma.image.findMany({ take: 10 })
     *
     * // Only select the `sha256`
     * const imageWithSha256Only = await prisma.image.findMany({ select: { sha256: true } })
     *
     */
    findMany<T extends ImageFindManyArgs>(args?: Prisma.SelectSubset<T, ImageFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Image.
     * @param {ImageCreateArgs} args - Arguments to create a Image.
     * @example
     * // Create one Image
     * const Image = await prisma.image.create({
     *   data: {
     *     // ... data to create a Image
     *   }
     * })
     *
     */
    create<T extends ImageCreateArgs>(args: Prisma.SelectSubset<T, ImageCreateArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Images.
     * @param {ImageCreateManyArgs} args - Arguments to create many Images.
     * @example
     * // Create many Images
     * const image = await prisma.image.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ImageCreateManyArgs>(args?: Prisma.SelectSubset<T, ImageCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Images and returns the data saved in the database.
     * @param {ImageCreateManyAndReturnArgs} args - Arguments to create many Images.
     * @example
     * // Create many Images
     * const image = await prisma.image.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Images and only return the `sha256`
     * const imageWithSha256Only = await prisma.image.createManyAndReturn({
     *   select: { sha256: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ImageCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ImageCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Image.
     * @param {ImageDeleteArgs} args - Arguments to delete one Image.
     * @example
     * // Delete one Image
     * const Image = await prisma.image.delete({
     *   where: {
     *     // ... filter to delete one Image
     *   }
     * })
     *
     */
    delete<T extends ImageDeleteArgs>(args: Prisma.SelectSubset<T, ImageDeleteArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Image.
     * @param {ImageUpdateArgs} args - Arguments to update one Image.
     * @example
     * // Update one Image
     * const image = await prisma.image.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ImageUpdateArgs>(args: Prisma.SelectSubset<T, ImageUpdateArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Images.
     * @param {ImageDeleteManyArgs} args - Arguments to filter Images to delete.
     * @example
     * // Delete a few Images
     * const { count } = await prisma.image.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ImageDeleteManyArgs>(args?: Prisma.SelectSubset<T, ImageDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Images.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Images
     * const image = await prisma.image.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ImageUpdateManyArgs>(args: Prisma.SelectSubset<T, ImageUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Images and returns the data updated in the database.
     * @param {ImageUpdateManyAndReturnArgs} args - Arguments to update many Images.
     * @example
     * // Update many Images
     * const image = await prisma.image.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Images and only return the `sha256`
     * const imageWithSha256Only = await prisma.image.updateManyAndReturn({
     *   select: { sha256: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends ImageUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ImageUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Image.
     * @param {ImageUpsertArgs} args - Arguments to update or create a Image.
     * @example
     * // Update or create a Image
     * const image = await prisma.image.upsert({
     *   create: {
     *     // ... data to create a Image
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Image we want to update
     *   }
     * })
     */
    upsert<T extends ImageUpsertArgs>(args: Prisma.SelectSubset<T, ImageUpsertArgs<ExtArgs>>): Prisma.Prisma__ImageClient<runtime.Types.Result.GetResult<Prisma.$ImagePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Images.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageCountArgs} args - Arguments to filter Images to count.
     * @example
     * // Count the number of Images
     * const count = await prisma.image.count({
     *   where: {
     *     // ... the filter for the Images we want to count
     *   }
     * })
    **/
    count<T extends ImageCountArgs>(args?: Prisma.Subset<T, ImageCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ImageCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Image.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends ImageAggregateArgs>(args: Prisma.Subset<T, ImageAggregateArgs>): Prisma.PrismaPromise<GetImageAggregateType<T>>;
    /**
     * Group by Image.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ImageGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends ImageGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ImageGroupByArgs['orderBy'];
    } : {
        orderBy?: ImageGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ImageGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetImageGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Image model
     */
    readonly fields: ImageFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Image.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ImageClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    embeddings<T extends Prisma.Image$embeddingsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Image$embeddingsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EmbeddingPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    predictions<T extends Prisma.Image$predictionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Image$predictionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PredictionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    corrections<T extends Prisma.Image$correctionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Image$correctionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorrectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    labels<T extends Prisma.Image$labelsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Image$labelsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LabelPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Image model
 */
export interface ImageFieldRefs {
    readonly sha256: Prisma.FieldRef<"Image", 'String'>;
    readonly bytes: Prisma.FieldRef<"Image", 'Int'>;
    readonly width: Prisma.FieldRef<"Image", 'Int'>;
    readonly height: Prisma.FieldRef<"Image", 'Int'>;
    readonly contentType: Prisma.FieldRef<"Image", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Image", 'DateTime'>;
}
/**
 * Image findUnique
 */
export type ImageFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * Filter, which Image to fetch.
     */
    where: Prisma.ImageWhereUniqueInput;
};
/**
 * Image findUniqueOrThrow
 */
export type ImageFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * Filter, which Image to fetch.
     */
    where: Prisma.ImageWhereUniqueInput;
};
/**
 * Image findFirst
 */
export type ImageFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * Filter, which Image to fetch.
     */
    where?: Prisma.ImageWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Images to fetch.
     */
    orderBy?: Prisma.ImageOrderByWithRelationInput | Prisma.ImageOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Images.
     */
    cursor?: Prisma.ImageWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Images from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Images.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Images.
     */
    distinct?: Prisma.ImageScalarFieldEnum | Prisma.ImageScalarFieldEnum[];
};
/**
 * Image findFirstOrThrow
 */
export type ImageFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * Filter, which Image to fetch.
     */
    where?: Prisma.ImageWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Images to fetch.
     */
    orderBy?: Prisma.ImageOrderByWithRelationInput | Prisma.ImageOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Images.
     */
    cursor?: Prisma.ImageWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Images from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Images.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Images.
     */
    distinct?: Prisma.ImageScalarFieldEnum | Prisma.ImageScalarFieldEnum[];
};
/**
 * Image findMany
 */
export type ImageFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * Filter, which Images to fetch.
     */
    where?: Prisma.ImageWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Images to fetch.
     */
    orderBy?: Prisma.ImageOrderByWithRelationInput | Prisma.ImageOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Images.
     */
    cursor?: Prisma.ImageWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Images from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Images.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Images.
     */
    distinct?: Prisma.ImageScalarFieldEnum | Prisma.ImageScalarFieldEnum[];
};
/**
 * Image create
 */
export type ImageCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * The data needed to create a Image.
     */
    data: Prisma.XOR<Prisma.ImageCreateInput, Prisma.ImageUncheckedCreateInput>;
};
/**
 * Image createMany
 */
export type ImageCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Images.
     */
    data: Prisma.ImageCreateManyInput | Prisma.ImageCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Image createManyAndReturn
 */
export type ImageCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * The data used to create many Images.
     */
    data: Prisma.ImageCreateManyInput | Prisma.ImageCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Image update
 */
export type ImageUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * The data needed to update a Image.
     */
    data: Prisma.XOR<Prisma.ImageUpdateInput, Prisma.ImageUncheckedUpdateInput>;
    /**
     * Choose, which Image to update.
     */
    where: Prisma.ImageWhereUniqueInput;
};
/**
 * Image updateMany
 */
export type ImageUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Images.
     */
    data: Prisma.XOR<Prisma.ImageUpdateManyMutationInput, Prisma.ImageUncheckedUpdateManyInput>;
    /**
     * Filter which Images to update
     */
    where?: Prisma.ImageWhereInput;
    /**
     * Limit how many Images to update.
     */
    limit?: number;
};
/**
 * Image updateManyAndReturn
 */
export type ImageUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * The data used to update Images.
     */
    data: Prisma.XOR<Prisma.ImageUpdateManyMutationInput, Prisma.ImageUncheckedUpdateManyInput>;
    /**
     * Filter which Images to update
     */
    where?: Prisma.ImageWhereInput;
    /**
     * Limit how many Images to update.
     */
    limit?: number;
};
/**
 * Image upsert
 */
export type ImageUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * The filter to search for the Image to update in case it exists.
     */
    where: Prisma.ImageWhereUniqueInput;
    /**
     * In case the Image found by the `where` argument doesn't exist, create a new Image with this data.
     */
    create: Prisma.XOR<Prisma.ImageCreateInput, Prisma.ImageUncheckedCreateInput>;
    /**
     * In case the Image was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ImageUpdateInput, Prisma.ImageUncheckedUpdateInput>;
};
/**
 * Image delete
 */
export type ImageDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
    /**
     * Filter which Image to delete.
     */
    where: Prisma.ImageWhereUniqueInput;
};
/**
 * Image deleteMany
 */
export type ImageDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Images to delete
     */
    where?: Prisma.ImageWhereInput;
    /**
     * Limit how many Images to delete.
     */
    limit?: number;
};
/**
 * Image.embeddings
 */
export type Image$embeddingsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Embedding
     */
    select?: Prisma.EmbeddingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Embedding
     */
    omit?: Prisma.EmbeddingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EmbeddingInclude<ExtArgs> | null;
    where?: Prisma.EmbeddingWhereInput;
    orderBy?: Prisma.EmbeddingOrderByWithRelationInput | Prisma.EmbeddingOrderByWithRelationInput[];
    cursor?: Prisma.EmbeddingWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.EmbeddingScalarFieldEnum | Prisma.EmbeddingScalarFieldEnum[];
};
/**
 * Image.predictions
 */
export type Image$predictionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Prediction
     */
    select?: Prisma.PredictionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Prediction
     */
    omit?: Prisma.PredictionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PredictionInclude<ExtArgs> | null;
    where?: Prisma.PredictionWhereInput;
    orderBy?: Prisma.PredictionOrderByWithRelationInput | Prisma.PredictionOrderByWithRelationInput[];
    cursor?: Prisma.PredictionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PredictionScalarFieldEnum | Prisma.PredictionScalarFieldEnum[];
};
/**
 * Image.corrections
 */
export type Image$correctionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Correction
     */
    select?: Prisma.CorrectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Correction
     */
    omit?: Prisma.CorrectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorrectionInclude<ExtArgs> | null;
    where?: Prisma.CorrectionWhereInput;
    orderBy?: Prisma.CorrectionOrderByWithRelationInput | Prisma.CorrectionOrderByWithRelationInput[];
    cursor?: Prisma.CorrectionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CorrectionScalarFieldEnum | Prisma.CorrectionScalarFieldEnum[];
};
/**
 * Image.labels
 */
export type Image$labelsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Label
     */
    select?: Prisma.LabelSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Label
     */
    omit?: Prisma.LabelOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LabelInclude<ExtArgs> | null;
    where?: Prisma.LabelWhereInput;
    orderBy?: Prisma.LabelOrderByWithRelationInput | Prisma.LabelOrderByWithRelationInput[];
    cursor?: Prisma.LabelWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.LabelScalarFieldEnum | Prisma.LabelScalarFieldEnum[];
};
/**
 * Image without action
 */
export type ImageDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Image
     */
    select?: Prisma.ImageSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Image
     */
    omit?: Prisma.ImageOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ImageInclude<ExtArgs> | null;
};
